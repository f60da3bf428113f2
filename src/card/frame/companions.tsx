import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { countText, text } from '../../ui/i18n.ts';
import { EdgeIcon } from '../../ui/icons.tsx';
import type { CardScreen } from './card-screen.ts';
import { useMoreHint } from './more-hint.ts';
import type { CardSession } from './session.ts';

interface CompanionsProps {
  readonly screen: CardScreen;
  readonly session: CardSession;
}

/** The page's other people, each a switch: what of the whole timeline they were part of, in one click. */
export function Companions(props: CompanionsProps): JSX.Element | null {
  return props.screen.card.companions.length === 0 ? null : <Switches {...props} />;
}

function Switches({ screen, session }: CompanionsProps): JSX.Element {
  const { card, withOnly } = screen;
  const frame = useRef<HTMLDivElement>(null);
  useMoreHint(frame, '.companions-line');
  return (
    <div class="companions" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent, and draws a frame */}
      <div class="companions-line" role="group" aria-label={text('card_with_others')}>
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
      {/* Only for a pointer: Tab goes from name to name, and brings each into sight. */}
      <button
        type="button"
        class="edge edge-below"
        tabIndex={-1}
        title={text('card_more_names')}
        onClick={() => showNextLine(frame.current?.querySelector('.companions-line'))}
      >
        <EdgeIcon />
      </button>
    </div>
  );
}

/** Goes to the next line of names, and from the last to the first. */
function showNextLine(line: Element | null | undefined): void {
  if (!line) return;
  const isLast = line.scrollTop + line.clientHeight >= line.scrollHeight - 1;
  line.scrollTo({ top: isLast ? 0 : line.scrollTop + line.clientHeight });
}
