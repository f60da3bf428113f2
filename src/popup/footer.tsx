import type { JSX } from 'preact';
import type { SwitchState } from '../model/page-views.ts';
import { text } from '../ui/i18n.ts';

interface FooterProps {
  /** The address of the library, where it shows the same as the popup. */
  readonly library: string;
  readonly switches: SwitchState | null;
  readonly onSite: (off: boolean) => void;
  readonly onEverywhere: (off: boolean) => void;
}

/** The way to the library, the two switches and the keys. A page without a host has no site to switch off. */
export function Footer({ library, switches, onSite, onEverywhere }: FooterProps): JSX.Element {
  // A pause is an "off" that ends by itself; turning it on everywhere ends it at once.
  const isOff = switches !== null && (switches.everywhereOff || switches.pausedUntil !== null);
  return (
    <footer class="foot">
      <a
        class="foot-link"
        href={library}
        target="_blank"
        rel="noopener"
        title={text('popup_open_in_library')}
      >
        {text('popup_library')}
      </a>
      {switches && switches.host !== '' && (
        <Switch
          label={text('popup_on_site')}
          description={switches.host}
          on={!switches.siteOff && !isOff}
          disabled={isOff}
          onTurn={(on) => onSite(!on)}
        />
      )}
      {switches && (
        <Switch
          label={text('popup_on_all')}
          on={!isOff}
          disabled={false}
          onTurn={(on) => onEverywhere(!on)}
        />
      )}
      <span class="keys" aria-hidden="true">
        {text('card_keys')}
      </span>
    </footer>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly description?: string;
  readonly on: boolean;
  /** Off everywhere, also for a while, includes this site: the switch stays in sight, but turning it would change nothing to see. */
  readonly disabled: boolean;
  readonly onTurn: (on: boolean) => void;
}

function Switch({ label, description, on, disabled, onTurn }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      {...(description === undefined ? {} : { title: description })}
      onClick={() => onTurn(!on)}
    >
      {label}
      <span class="track" aria-hidden="true" />
    </button>
  );
}
