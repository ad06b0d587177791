/** Calls `run` at most once per painted frame, with the latest value. */
export function oncePerFrame<Value>(
  run: (value: Value) => void,
): ((value: Value) => void) & { cancel: () => void } {
  let frame: number | undefined;
  let latest: Value;
  const call = (value: Value) => {
    latest = value;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      run(latest);
    });
  };
  const cancel = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  return Object.assign(call, { cancel });
}
