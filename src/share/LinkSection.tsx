import { Trans, useLingui } from "@lingui/react/macro";
import type { ShareTarget } from "../core/url/shareTarget";
import { CopyField } from "../ui/CopyField";
import { usePageAddress } from "./usePageAddress";

/** The address that opens the view again, exactly as it stands. */
export function LinkSection({ target }: { readonly target: ShareTarget }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          This address opens the page again as it stands now: what is selected, filters and dates.
        </Trans>
      </p>
      <CopyField label={t`Address`} text={usePageAddress(target.path)} copyLabel={t`Copy the address`} />
    </>
  );
}
