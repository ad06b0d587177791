import type { SpokenText } from "../../core/domain/text";
import { Spoken } from "../../ui/Spoken";

/** Several texts of the record, one below the other. */
export function TextListCell({ texts }: { readonly texts: readonly SpokenText[] }) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.text}>
          <Spoken text={text} />
        </li>
      ))}
    </ul>
  );
}
