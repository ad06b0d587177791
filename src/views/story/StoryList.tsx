import type { Story } from "../../core/dataset/storiesSchema";
import { paths } from "../../core/url/paths";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./StoryList.module.css";

/** Every story by its title, each a link to its first step. */
export function StoryList({ stories }: { readonly stories: readonly Story[] }) {
  const say = useSay();
  return (
    <ul className={styles.stories}>
      {stories.map(({ id, title }) => (
        <li key={id}>
          <AppLink path={paths.story(id, 1)} className={styles.story}>
            <Spoken text={say(title)} />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
