import { paths } from "../core/url/paths";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { addressOf, type ExportContext } from "./exportContext";

/** Where an event stands by itself: of the query of a page only record, release and language stay. */
export function eventAddress(id: string, query: string, context: Pick<ExportContext, "site">): string {
  const { lang, dataset, release } = parseUrlState(query).state;
  const kept = formatUrlState({ ...parseUrlState("").state, lang, dataset, release });
  return addressOf(context, paths.event(id), kept);
}
