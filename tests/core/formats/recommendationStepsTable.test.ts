import { describe, expect, it } from "vitest";
import { stepsOf } from "../../../src/core/chains/recommendationSteps";
import { formatCsv } from "../../../src/core/formats/csv";
import { STEP_COLUMNS } from "../../../src/core/formats/recommendationStepsTable";
import {
  makeAsk,
  makeEvidence,
  makeRecommendation,
  PRESS_URL,
  REPORT_URL,
} from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";

const recommendation = makeRecommendation({
  asked: [makeAsk({ event: "report", symbol: "A/TEST/1", place: "paragraph 94 (a)" })],
  evidence: [
    makeEvidence({ effect: "refuses", text: "A member said no.", sources: [REPORT_URL, PRESS_URL] }),
  ],
});
const steps = stepsOf(recommendation, makeDataset({ events: [{ id: "report" }] }));

describe("the table of steps", () => {
  it("has a row for each step, with who asked or what happened, where, and where that can be read", () => {
    const [header, first, second] = formatCsv(
      STEP_COLUMNS,
      steps.map((step) => ({ recommendation, step })),
    ).split("\n");
    expect(header).toBe("recommendation,title,status,step,kind,date,by,text,event,symbol,place,sources");
    expect(first).toBe(
      `refer,Refer the situation,rejected,asked-1,first-asked,2014-02-17,The inquiry,,report,A/TEST/1,paragraph 94 (a),${REPORT_URL}`,
    );
    expect(second).toBe(
      `refer,Refer the situation,rejected,evidence-1,refuses,2016-12-09,,A member said no.,,,,${REPORT_URL}; ${PRESS_URL}`,
    );
  });
});
