import { Fragment, type JSX } from 'preact';
import { dateLabel } from './date-label.ts';

/** The date of an event in the column of its row. */
export function EventDate({ date, id }: { date: string; id?: string }): JSX.Element {
  return (
    <time id={id} dateTime={machineDate(date)}>
      <UnbrokenWords text={dateLabel(date)} />
    </time>
  );
}

/** A date in a narrow column, broken between its words only: browsers would break "20–22" after the dash. */
function UnbrokenWords({ text: label }: { text: string }): JSX.Element {
  return (
    <>
      {label.split(' ').map((word, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <span class="unbroken">{word}</span>
        </Fragment>
      ))}
    </>
  );
}

/** The date for machines, where HTML's `<time>` knows such a date: a year, a month or a day. */
function machineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined;
}
