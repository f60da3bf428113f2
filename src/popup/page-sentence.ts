import type { PageContent, SwitchState } from '../model/page-views.ts';
import { text, timeText } from '../ui/i18n.ts';

/** Why a page shows no names, in a sentence. */
export function sentenceFor(
  content: Exclude<PageContent, { readonly kind: 'names' }>,
  { host, pausedUntil }: SwitchState,
): string {
  if (content.kind === 'no-names') return text('popup_no_names');
  switch (content.why) {
    case 'site':
      return text('popup_off_here', host);
    case 'everywhere':
      return text('popup_off_everywhere');
    case 'paused':
      return text('popup_paused', timeText(pausedUntil ?? 0));
    case 'no-access':
      return text('popup_no_access');
    case 'not-loaded':
      return text('popup_not_loaded');
    case 'reader-view':
      return text('popup_reader_view');
    case 'pdf':
      return text('popup_pdf');
    case 'store':
      return text('popup_store');
    case 'unreachable':
      return text('popup_unreachable');
  }
}
