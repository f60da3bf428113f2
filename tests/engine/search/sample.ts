import * as v from 'valibot';
import { createSearchIndex } from '../../../src/engine/search/search-index.ts';
import { Article, Entity, Event } from '../../../src/model/pack.ts';

/** A small world to search in; none of it is from the corpus. */
const entities = v.parse(v.array(Entity), [
  {
    id: 'xi-jinping',
    kind: 'person',
    name: 'Xi Jinping',
    names: ['习近平', 'Си Цзиньпин', { text: 'Xi', needsSupport: true }],
    description: 'President of China',
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    name: 'Vladimir Putin',
    names: ['Putin', 'Путин', '普京'],
    description: 'President of Russia',
  },
  {
    id: 'wang-yi',
    kind: 'person',
    name: 'Wang Yi',
    names: ['王毅', 'Ван И'],
    description: 'Foreign minister',
  },
  {
    id: 'li-qiang',
    kind: 'person',
    name: 'Li Qiang',
    names: [{ text: 'Li', needsSupport: true }],
    description: 'Premier',
  },
  {
    id: 'li-hui',
    kind: 'person',
    name: 'Li Hui',
    names: [{ text: 'Li', needsSupport: true }],
    description: 'Envoy',
  },
  { id: 'theresa-may', kind: 'person', name: 'Theresa May', names: ['May'], description: 'Prime minister' },
  { id: 'jose-munoz', kind: 'person', name: 'José Muñoz', names: [], description: 'Delegate' },
  { id: 'sean-obrien', kind: 'person', name: "Sean O'Brien", names: [], description: 'Observer' },
  {
    id: 'dmitry-peskov',
    kind: 'person',
    name: 'Dmitry Peskov',
    names: ['Peskov'],
    description: 'Spokesman for Putin',
  },
  {
    id: 'lavrov',
    kind: 'person',
    name: 'Sergey Lavrov',
    names: ['Lavrov', '拉夫罗夫', 'Лавров'],
    description: 'Minister',
  },
  { id: 'sco', kind: 'organisation', name: 'Shanghai Cooperation Organisation', names: ['SCO'] },
  {
    id: 'moscow',
    kind: 'place',
    name: 'Moscow',
    names: ['Москва', '莫斯科', 'Moskau'],
    description: 'Capital',
  },
  {
    id: 'who',
    kind: 'organisation',
    name: 'World Health Organization',
    names: ['WHO'],
    description: 'Agency',
  },
  { id: 'xinhua', kind: 'organisation', name: 'Xinhua', names: [], description: 'News agency' },
]);

const articles = v.parse(v.array(Article), [
  {
    id: 'a1',
    title: 'Xi is expected in Moscow',
    publisher: 'Harbour Post',
    published: '2023-03-13',
    digest: 'A plan.',
  },
  {
    id: 'a2',
    title: 'Leaders sign two papers',
    publisher: 'Valley News',
    published: '2023-03-22',
    digest: 'Signed.',
  },
  {
    id: 'a3',
    title: 'A look back at the spring',
    publisher: 'Valley News',
    published: '2025-01',
    digest: 'History.',
  },
]);

const report = (article: string, date: string, summary: string): object => ({ article, date, summary });

const events = v.parse(v.array(Event), [
  {
    id: 'visit',
    title: 'State visit of Xi to Moscow',
    date: '2023-03-20/2023-03-22',
    status: 'happened',
    participants: ['xi-jinping', 'vladimir-putin'],
    places: ['moscow'],
    reports: [
      report('a1', '2023-03', 'A trip is being prepared.'),
      report('a2', '2023-03-21', 'Both signed papers on trade.'),
      report('a3', '2023-03', 'The trip had come early.'),
    ],
    disagreements: [{ about: 'first', text: 'One calls it the maiden voyage, two do not.' }],
  },
  {
    id: 'peskov',
    title: "Peskov gives no date for Xi's trip",
    date: '2023-03-13',
    participants: ['dmitry-peskov', 'xi-jinping'],
    places: ['moscow'],
    reports: [report('a1', '2023-03-13', 'He would not be drawn.')],
  },
  {
    id: 'talks',
    title: 'Wang Yi meets Putin',
    date: '2023-02~',
    participants: ['wang-yi', 'vladimir-putin'],
    places: ['moscow'],
    reports: [report('a1', '2023-02', 'They spoke of the coming visit.')],
  },
  {
    id: 'return',
    title: 'State visit of Putin to China',
    date: '2024-05-16/2024-05-17',
    participants: ['xi-jinping', 'vladimir-putin', 'wang-yi'],
    reports: [report('a3', '2024-05', 'A pipeline was discussed.')],
  },
  {
    id: 'sochi',
    title: 'Xi attends the opening in Sochi',
    date: '2014-02-06/2014-02-08',
    participants: ['xi-jinping', 'vladimir-putin'],
    reports: [report('a3', '2014-02', 'The winter games opened.')],
  },
  {
    id: 'first',
    title: 'Xi sees Putin in spring',
    date: '2013-03-22/2013-03-24',
    participants: ['xi-jinping', 'vladimir-putin'],
    places: ['moscow'],
    reports: [report('a3', '2013-03', 'His first journey as president.')],
  },
  {
    id: 'premier',
    title: 'Premier Li receives a delegation',
    date: '2024-03',
    participants: ['li-qiang'],
    reports: [],
  },
  { id: 'envoy', title: 'Envoy Li tours Europe', date: '2023-05', participants: ['li-hui'], reports: [] },
  {
    id: 'munoz',
    title: 'Muñoz and O’Brien open the exhibition',
    date: '2019',
    participants: ['jose-munoz', 'sean-obrien', 'nobody-known'],
    reports: [],
  },
  {
    id: 'downing',
    title: 'May takes office',
    date: '2016-07-13',
    participants: ['theresa-may'],
    reports: [],
  },
  { id: 'health', title: 'A mission lands in Wuhan', date: '2021-01-14', participants: ['who'], reports: [] },
  { id: 'chinese', title: '拉夫罗夫访问北京', date: '2022-03-30', participants: ['lavrov'], reports: [] },
]);

export const sample = { entities, articles, events };
export const sampleIndex = createSearchIndex(sample);
