/** The published recommendations: a file of their own, so that the first load stays small. */
import * as z from "zod/mini";
import { Recommendation } from "../domain/recommendation";

export const RecommendationsFile = z.object({ recommendations: z.array(Recommendation) });
export type RecommendationsFile = z.infer<typeof RecommendationsFile>;
