/** Points by id, moved apart as little as needed. */
type Points = Readonly<Record<string, readonly [number, number]>>;

const ROUNDS = 500;

/** No two points stay nearer to each other than `distance`; those that have room stay where they are. */
export function spreadPoints(points: Points, distance: number): Record<string, [number, number]> {
  const placed = Object.entries(points).map(([id, [x, y]]) => ({ id, x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false;
    for (const [place, one] of placed.entries()) {
      for (const other of placed.slice(place + 1)) {
        const [alongX, alongY] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(alongX, alongY);
        if (apart >= distance) continue;
        isMoved = true;
        // Half of what is missing each, and a little more, so that it comes to an end.
        const push = (distance - apart) / 2 + 0.05;
        const [x, y] = apart === 0 ? [1, 0] : [alongX / apart, alongY / apart];
        one.x -= x * push;
        one.y -= y * push;
        other.x += x * push;
        other.y += y * push;
      }
    }
    if (!isMoved) break;
  }
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return Object.fromEntries(placed.map(({ id, x, y }) => [id, [rounded(x), rounded(y)]]));
}
