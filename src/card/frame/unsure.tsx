import type { JSX } from 'preact';
import type { EntityView } from '../../model/views.ts';

interface UnsureProps {
  readonly candidates: readonly EntityView[];
  readonly onChoose: (id: string) => void;
}

/** Those whom a name may mean: the reader knows, and a guess would be wrong for somebody. */
export function Unsure({ candidates, onChoose }: UnsureProps): JSX.Element {
  return (
    <ul class="candidates">
      {candidates.map(({ id, name, nativeName, description }) => (
        <li key={id}>
          <button type="button" data-stop onClick={() => onChoose(id)}>
            <b dir="auto">{name}</b>
            {nativeName && <small lang={nativeName.language}> {nativeName.text}</small>}
            <span dir="auto">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
