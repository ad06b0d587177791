import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DateFields } from "../../../src/views/filters/DateFields";
import { readDateInput } from "../../../src/views/filters/readDateInput";
import { renderApp } from "../../renderApp";

describe(readDateInput, () => {
  it.each([
    ["2014", "2014"],
    [" 2014-03 ", "2014-03"],
    ["2014-03-28", "2014-03-28"],
    ["2014/3/8", "2014-03-08"],
    ["2014.03.28", "2014-03-28"],
    ["", undefined],
  ])("understands %j", (text, date) => {
    expect(readDateInput(text, "from", undefined)).toEqual({ ok: true, date });
  });

  it.each(["March 2014", "14", "2014-13", "2014-02-30", "28-03-2014"])("does not guess at %j", (text) => {
    expect(readDateInput(text, "from", undefined)).toEqual({ ok: false, reason: "not-a-date" });
  });

  it("wants the start before the end, and lets both lie in the same year", () => {
    expect(readDateInput("2017", "from", "2016")).toEqual({ ok: false, reason: "wrong-order" });
    expect(readDateInput("2013-12", "to", "2014")).toEqual({ ok: false, reason: "wrong-order" });
    expect(readDateInput("2016-05", "from", "2016")).toEqual({ ok: true, date: "2016-05" });
  });
});

describe(DateFields, () => {
  const from = () => screen.getByRole("textbox", { name: "From" });
  const until = () => screen.getByRole("textbox", { name: "Until" });

  it("shows the dates of the address", () => {
    renderApp(<DateFields />, { at: "/?from=2014&to=2016-03" });
    expect(from()).toHaveValue("2014");
    expect(until()).toHaveValue("2016-03");
  });

  it("takes a date over with Enter, and with leaving the field", async () => {
    const { user, search } = renderApp(<DateFields />);
    await user.type(from(), "2014{Enter}");
    expect(search()).toBe("?from=2014");
    await user.type(until(), "2016/3");
    expect(search()).toBe("?from=2014");
    await user.tab();
    expect(search()).toBe("?from=2014&to=2016-03");
    expect(until()).toHaveValue("2016-03");
  });

  it("opens an end again when its field is emptied", async () => {
    const { user, search } = renderApp(<DateFields />, { at: "/?from=2014&to=2016" });
    await user.clear(from());
    await user.tab();
    expect(search()).toBe("?to=2016");
  });

  it("keeps what it does not understand and says so, until it is corrected", async () => {
    const { user, search } = renderApp(<DateFields />, { at: "/?from=2014" });
    await user.clear(from());
    await user.type(from(), "March 2015{Enter}");
    expect(from()).toHaveValue("March 2015");
    expect(from()).toBeInvalid();
    expect(from()).toHaveAccessibleDescription(/Not understood/);
    expect(search()).toBe("?from=2014");
    await user.clear(from());
    await user.type(from(), "2015-03{Enter}");
    expect(from()).toBeValid();
    expect(search()).toBe("?from=2015-03");
  });

  it("refuses an end before the start", async () => {
    const { user, search } = renderApp(<DateFields />, { at: "/?from=2014" });
    await user.type(until(), "2010{Enter}");
    expect(until()).toHaveAccessibleDescription(/earlier than the start of the dates, 2014/);
    expect(search()).toBe("?from=2014");
  });
});
