import type { SpokenText } from "../../core/domain/text";
import { Spoken } from "../../ui/Spoken";

/** The themes of an event, one below the other. */
export function ThemesCell({ themes }: { readonly themes: readonly SpokenText[] }) {
  if (themes.length === 0) return null;
  return (
    <ul>
      {themes.map((theme) => (
        <li key={theme.text}>
          <Spoken text={theme} />
        </li>
      ))}
    </ul>
  );
}
