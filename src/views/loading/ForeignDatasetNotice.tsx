import { Trans } from "@lingui/react/macro";
import type { LocalizedText } from "../../core/domain/text";
import { paths } from "../../core/url/paths";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Notice } from "../../ui/Notice";
import { Spoken } from "../../ui/Spoken";

type Props = { readonly title: LocalizedText; readonly address: string };

/** Says, as long as somebody else's timeline is shown, that it is somebody else's. */
export function ForeignDatasetNotice({ title, address }: Props) {
  const name = useSay()(title);
  return (
    <Notice>
      <Trans>
        You are looking at another dataset:{" "}
        <bdi>
          <Spoken text={name} />
        </bdi>
        , from {address}. Its facts are not ours.
      </Trans>{" "}
      <AppLink
        path={paths.timeline()}
        change={(state) => ({ ...state, dataset: undefined, release: undefined })}
      >
        <Trans>Back to the record</Trans>
      </AppLink>
    </Notice>
  );
}
