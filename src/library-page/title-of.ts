import { text } from '../ui/i18n.ts';
import type { Screen } from './state.ts';

/** The title of the tab: what is read first, because a tab is narrow. */
export function titleOf(screen: Screen): string {
  const what = subjectOf(screen);
  return what === null ? text('library_title') : text('library_tab', what, text('library_title'));
}

function subjectOf(screen: Screen): string | null {
  switch (screen.kind) {
    case 'event':
      return screen.page.event.title;
    case 'article':
      return screen.detail.article.title;
    case 'entity':
      return screen.page.entity.name;
    default:
      return null;
  }
}
