import type { JSX } from 'preact';
import { countText, text } from '../../ui/i18n.ts';
import type { CardScreen } from './screen.ts';
import type { CardSession } from './session.ts';

/** The page's other people, each a switch: what of the whole timeline they were part of, in one click. */
export function Companions({
  screen,
  session,
}: {
  screen: CardScreen;
  session: CardSession;
}): JSX.Element | null {
  const { card, withOnly } = screen;
  if (card.companions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent, and draws a frame
    <div class="companions" role="group" aria-label={text('card_with_others')}>
      <span class="companions-label" aria-hidden="true">
        {text('card_with_label')}
      </span>
      {card.companions.map(({ id, name, count, beside }) => (
        <button
          key={id}
          type="button"
          class={beside ? 'companion companion-beside' : 'companion'}
          aria-pressed={withOnly.includes(id)}
          onClick={() => session.filterBy(id)}
        >
          <span dir="auto">{name}</span>{' '}
          <span class="companion-count" aria-hidden="true" title={countText('card_with_count', count)}>
            {count}
          </span>
          <span class="spoken">{countText('card_with_count', count)}</span>
        </button>
      ))}
    </div>
  );
}
