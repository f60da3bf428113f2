import type { PageContent, SwitchState } from '../model/views.ts';
import { text } from '../ui/i18n.ts';

/** Why a page shows no names, in a sentence. */
export function sentenceFor(
  content: Exclude<PageContent, { readonly kind: 'names' }>,
  { host }: SwitchState,
): string {
  if (content.kind === 'no-names') return text('popup_no_names');
  switch (content.why) {
    case 'site':
      return text('popup_off_here', host);
    case 'paused':
      return text('popup_off_everywhere');
    case 'not-loaded':
      return text('popup_not_loaded');
    case 'unreachable':
      return text('popup_unreachable');
  }
}
