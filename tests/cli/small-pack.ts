/** A pack of our own, of two rivers' worth of people: enough for commands to find names and events. */
export const SMALL_PACK = {
  format: 'backstory-pack',
  version: 1,
  id: 'small',
  revision: 1,
  entities: [
    { id: 'anna-berg', kind: 'person', name: 'Anna Berg', names: [{ text: 'Berg', needsSupport: true }] },
    { id: 'tomas-lind', kind: 'person', name: 'Tomas Lind' },
    { id: 'norddal', kind: 'place', name: 'Norddal' },
  ],
  articles: [
    { id: 'gazette-1', title: 'Berg goes north', published: '2021-05-02' },
    { id: 'gazette-2', title: 'Bridge opened', published: '2021-09-10' },
  ],
  events: [
    {
      id: 'berg-in-norddal',
      title: 'Anna Berg visits Norddal',
      date: '2021-05-01',
      status: 'happened',
      participants: ['anna-berg', 'tomas-lind'],
      places: ['norddal'],
      reports: [
        { article: 'gazette-1', date: '2021-05-01', status: 'happened', summary: 'She came by boat.' },
      ],
    },
    {
      id: 'bridge',
      title: 'The bridge of Norddal opens',
      date: '2021-09-09',
      status: 'happened',
      participants: ['anna-berg'],
      places: ['norddal'],
      reports: [
        { article: 'gazette-1', date: '2021-08', status: 'planned', summary: 'It was to open in August.' },
        { article: 'gazette-2', date: '2021-09-09', status: 'happened', summary: 'It opened in rain.' },
      ],
    },
  ],
};
