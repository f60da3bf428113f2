import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../read.ts';

/** Who takes part in the first thing that a text tells. */
function firstOf(text: string, language: string): readonly string[] | undefined {
  return eventsIn(text, language)[0]?.participants;
}

describe('whoever is named and has no part', () => {
  it.each([
    ['en', 'Berg met the ministers in Norddal on Monday without Tomas Lind.'],
    ['en', 'Berg met the ministers on Monday without telling the former governor Lind.'],
    ['en', 'Berg, unlike Lind and Varga, arrived in Norddal on Monday.'],
    ['en', 'On Monday everybody except Tomas Lind met Berg in Norddal.'],
    ['en', 'Berg met the ministers in Norddal on Monday; Lind was not invited.'],
    ['en', 'Berg met Lind’s national security adviser in Norddal on Monday.'],
    ['en', 'Berg met an aide to the former governor Lind in Norddal on Monday.'],
    ['en', 'Berg met Paul Roth, a friend of Lind, in Norddal on Monday.'],
    ['en', 'Berg, the founder of the Harbour Board, arrived in Norddal on Monday.'],
    ['en', 'Berg opened the harbour of Norddal on 3 May 2011, when Lind was mayor.'],
    ['en', 'Berg served under Tomas Lind and left Norddal on Monday.'],
    ['en', 'According to Tomas Lind, Berg will visit Norddal in May.'],
    ['en', 'Like Tomas Lind before her, Berg visited Norddal on Monday.'],
    ['en', 'Berg unveiled a portrait of Tomas Lind in Norddal on Monday.'],
    ['en', 'Berg met Lind aide Paul Roth in Norddal on Monday.'],
    ['fr', 'Selon Tomas Lind, Berg se rendra à Norddal en mai.'],
    ['es', 'Según Tomas Lind, Berg viajó a Norddal el lunes.'],
    ['ru', 'По словам Линда, Берг прибудет в Норддал в мае.'],
    ['de', 'Wie zuvor Tomas Lind besuchte Berg am Montag Norddal.'],
    ['de', 'Am Montag traf Berg die Minister ohne Tomas Lind.'],
    ['de', 'Am Montag traf Berg den Gesandten von Tomas Lind in Norddal.'],
    ['de', 'Berg traf am Montag Linds Sprecher in Norddal.'],
    ['de', 'Berg traf am Montag den Lind-Berater Paul Roth in Norddal.'],
    ['de', 'Berg eröffnete den Hafen im Mai 2011, als Tomas Lind Bürgermeister war.'],
    ['fr', 'Comme Tomas Lind avant elle, Berg a visité Norddal lundi.'],
    ['fr', 'Berg a rencontré les ministres lundi sans Tomas Lind.'],
    ['fr', 'Berg a rencontré lundi l’émissaire de Tomas Lind.'],
    ['fr', 'Berg a ouvert le port en mai 2011, quand Tomas Lind était maire.'],
    ['ru', 'В понедельник Берг встретилась с министрами без Линда.'],
    ['ru', 'В понедельник Берг встретилась с помощником губернатора Линда.'],
    ['es', 'Berg se reunió con los ministros el lunes sin Tomas Lind.'],
    ['es', 'Berg se reunió el lunes con la hija de Tomas Lind.'],
    ['zh', '3月13日，除林德外，贝格会见了各国部长。'],
    ['zh', '3月13日，贝格会见了林德的特使。'],
    ['zh', '3月13日，贝格会见了林德的前妻。'],
    ['zh', '3月13日，贝格批评了林德支持者。'],
    ['zh', '3月13日，贝格会见了模仿林德的演员。'],
    ['en', 'Berg met the ministers in Norddal on Monday without the former Ostland president Lind.'],
    ['en', 'When Lind was mayor, Berg opened the harbour of Norddal on 3 May 2011.'],
    ['en', 'Representatives of Lind and the governor Varga met Berg in Norddal on Monday.'],
    ['ru', 'Супруга Линда встретилась с Берг в понедельник.'],
    ['en', 'Except for Lind and Varga, Berg met all ministers in Norddal on Monday.'],
    ['en', 'Berg met Lind’s former chief Kremlin spokesman in Norddal on Monday.'],
    ['en', 'Berg opened the harbour on 3 May 2011, while Lind was still the Ostland foreign minister.'],
    ['en', 'According to the mayor Lind, Berg arrived in Norddal on Monday.'],
    ['fr', 'Berg a rencontré les ministres lundi sans le président russe Lind.'],
    ['de', 'Laut Kanzler Lind reiste Berg am Montag nach Norddal.'],
    ['de', 'Berg traf am Montag Linds langjährigen Berater in Norddal.'],
    ['zh', '3月13日，据林德说，贝格访问北谷。'],
    ['zh', '贝格星期一在北谷会见各国部长，但林德未获邀请。'],
    ['zh', '贝格星期一在北谷会见各国部长，林德没有出席。'],
    ['de', 'Berg traf am Montag die Minister in Norddal, Lind war nicht eingeladen.'],
    ['de', 'Berg traf am Montag die Minister in Norddal – Lind fehlte.'],
    ['en', 'Berg met the ministers in Norddal on Monday without Mr Lind.'],
    ['en', 'Berg met the ministers in Norddal on Monday without Mr. Lind.'],
    ['en', 'Berg met an aide to Mr Lind in Norddal on Monday.'],
    ['en', 'Unlike Mr Lind, Berg flew to Norddal on Monday.'],
    ['en', 'Without Mr. Lind ministers met Ms Berg in Norddal on Monday.'],
    ['fr', 'Berg a rencontré les ministres lundi sans M. Lind.'],
    ['es', 'Berg se reunió con los ministros el lunes sin el señor Lind.'],
    ['de', 'Am Montag traf Berg die Minister ohne Herrn Lind.'],
    ['ru', 'В понедельник Берг встретилась с министрами без господина Линда.'],
    ['ru', 'В понедельник Берг принял пресс-секретарь Линдо Пауль Рот.'],
    ['en', 'A man accused of trying to kill Lind was received by Berg on Monday.'],
    ['en', 'An actor playing Lind was received by Berg on Monday.'],
    ['en', 'Hundreds of people loyal to Lind attacked Berg in Norddal on Monday.'],
    ['en', 'Lind-backed rebels attacked Berg in Norddal on Monday.'],
    ['en', 'A man once seen as Lind’s heir met Berg in Norddal on Monday.'],
    ['en', 'A Lind aide met Berg in Norddal on Monday.'],
    ['en', 'Lind aides met Berg in Norddal on Monday.'],
    ['en', 'The cook of Lind met Berg in Norddal on Monday.'],
    ['en', 'A man who looks like Lind was received by Berg in Norddal on Monday.'],
    ['de', 'Der Leibwächter von Lind traf Berg am Montag in Norddal.'],
    ['fr', 'Le garde du corps de Lind a rencontré Berg lundi.'],
    ['es', 'El guardaespaldas de Lind se reunió con Berg el lunes.'],
    ['ru', 'Охранник Линда встретился с Берг в понедельник.'],
    ['zh', '3月13日，林德的保镖会见了贝格。'],
  ])('%s: is left out: %s', (language, text) => {
    expect(firstOf(text, language)).toEqual(['anna-berg']);
  });

  it.each([
    ['en', 'Berg met Lind in Norddal on Monday without any result.'],
    ['en', 'Without a word, Berg met Lind in Norddal on Monday.'],
    ['en', 'Berg met Lind and his envoy in Norddal on Monday.'],
    ['en', 'Berg met her spokesman and Lind in Norddal on Monday.'],
    ['en', 'Berg, the mayor of Norddal, met Lind on Monday.'],
    ['en', 'Berg received Lind’s letter from Lind in Norddal on Monday.'],
    ['en', 'Berg gave the keys to the minister to Lind on Monday.'],
    ['en', 'Berg met Lind on Monday when he was in Norddal.'],
    ['en', 'Leaders like Lind met Berg in Norddal on Monday.'],
    ['en', 'Berg received a picture from Lind in Norddal on Monday.'],
    ['en', 'Without warning Mr Lind met Ms Berg in Norddal on Monday.'],
    ['en', 'Berg came without a coat to Mr Lind in Norddal on Monday.'],
    ['en', 'The mayor of Norddal, Ms Berg, met Mr. Lind on Monday.'],
    ['de', 'Unter anderem traf Berg am Montag Lind in Norddal.'],
    ['de', 'Am Montag traf Berg ohne weiteres Lind in Norddal.'],
    ['de', 'Berg traf am Montag den Minister und Lind.'],
    ['fr', 'Berg a rencontré Lind lundi avec le ministre.'],
    ['fr', 'Lundi, sans doute, Berg a rencontré Lind.'],
    ['ru', 'В понедельник Берг встретилась с Линдом и его помощником.'],
    ['ru', 'В понедельник Берг встретилась с губернатором Линдом.'],
    ['es', 'Sin embargo, Berg se reunió el lunes con Lind.'],
    ['zh', '3月13日，贝格会见了林德和特使。'],
  ])('%s: but not whoever stands beside such words: %s', (language, text) => {
    expect([...(firstOf(text, language) ?? [])].sort()).toEqual(['anna-berg', 'tomas-lind']);
  });

  it.each([
    ['en', 'Secretary of State Tomas Lind met Berg in Norddal on Monday.'],
    ['en', 'Minister of Defence Tomas Lind met Berg in Norddal on Monday.'],
    ['en', 'Minister of Foreign Affairs Tomas Lind met Berg in Norddal on Monday.'],
    ['en', 'The general secretary of the party Tomas Lind met Berg in Norddal on Monday.'],
    ['en', 'The founder of Sundharbour Tomas Lind met Berg in Norddal on Monday.'],
    ['en', 'Berg introduced her envoy to Lind in Norddal on Monday.'],
    ['es', 'El ministro de Asuntos Exteriores Tomas Lind se reunió con Berg el lunes.'],
    ['es', 'El secretario de Estado Tomas Lind se reunió con Berg el lunes.'],
    ['es', 'Lind critica Ostland y se reunió con Berg el lunes.'],
    ['fr', 'La ministre de la Défense Berg a rencontré Lind lundi.'],
    ['ru', 'В понедельник Берг приняла министра обороны Линда.'],
    ['ru', 'В понедельник Берг приняла посла Линда.'],
  ])('%s: nor does an office take its holder out: %s', (language, text) => {
    expect([...(firstOf(text, language) ?? [])].sort()).toEqual(['anna-berg', 'tomas-lind']);
  });

  it.each([
    ['en', 'Without warning Berg met Lind in Norddal on Monday.'],
    ['en', 'Not without reason Berg met Lind in Norddal on Monday.'],
    ['en', 'Without a word Berg met Lind in Norddal on Monday.'],
    ['en', 'The talks ended without a deal between Berg and Lind in Norddal on Friday.'],
    ['en', 'Lind was attacked without provocation by Berg in Norddal on Monday.'],
    ['en', 'Berg arrived in Norddal without her ministers and Lind met her on Monday.'],
    ['en', 'According to reports Berg met Lind in Norddal on Monday.'],
    ['en', 'According to state media Berg met Lind in Norddal on Monday.'],
    ['en', 'According to the minister Berg met Lind in Norddal on Monday.'],
    ['en', 'Under pressure Berg met Lind in Norddal on Monday.'],
    ['de', 'Nicht ohne Grund traf Berg am Montag Lind in Norddal.'],
    ['de', 'Ohne Vorankündigung traf Berg am Montag Lind in Norddal.'],
    ['de', 'Laut Berichten traf Berg am Montag Lind in Norddal.'],
    ['de', 'Wie schon Berg angekündigt hatte, traf sie am Montag Lind in Norddal.'],
    ['fr', 'Comme Berg l’a annoncé, elle a rencontré Lind lundi.'],
    ['fr', 'Sans attendre Berg a rencontré Lind lundi.'],
    ['fr', 'Sans succès Berg a rencontré Lind lundi.'],
    ['fr', 'Selon plusieurs médias Berg a rencontré Lind lundi.'],
    ['es', 'Sin previo aviso Berg se reunió el lunes con Lind.'],
    ['es', 'Según varios medios Berg se reunió el lunes con Lind.'],
    ['ru', 'Без предупреждения Берг встретилась с Линдом в понедельник.'],
    ['ru', 'Без Роберта Рота Берг встретилась с Линдом в понедельник.'],
    ['ru', 'По данным СМИ Берг встретилась с Линдом в понедельник.'],
    ['zh', '除夕贝格会见林德。'],
    ['zh', '据报道贝格星期一在北谷会见林德。'],
    ['zh', '根据协议贝格星期一在北谷会见林德。'],
    ['zh', '3月13日，贝格总统代表北谷会见林德。'],
  ])('%s: nor what has a noun or a verb of its own: %s', (language, text) => {
    expect([...(firstOf(text, language) ?? [])].sort()).toEqual(['anna-berg', 'tomas-lind']);
  });

  it.each([
    'Lind’s speech angered ministers and Berg in Norddal on Monday.',
    'Lind’s decision shocked his ally Berg in Norddal on Monday.',
    'Lind’s victory over his opponent Berg was announced in Norddal on Monday.',
    'When Lind was greeted by King Berg in Norddal on Monday, he smiled.',
    'While Lind was meeting president Berg in Norddal on Monday, oil fell.',
    'When Lind was with president Berg in Norddal on 3 May 2011, they spoke.',
    'When Lind was mayor, he met Berg in Norddal on 3 May 2011.',
    'As Lind is president of the board, he met Berg in Norddal on Monday.',
    'Under Lind’s orders Berg opened the harbour of Norddal on Monday.',
    'Under Secretary Lind met Berg in Norddal on Monday.',
    'When Lind was guest of Berg in Norddal on Monday, they spoke.',
    'A picture of Lind and Berg in Norddal was taken on Monday.',
  ])('nor words that stand near by: %s', (text) => {
    expect([...(firstOf(text, 'en') ?? [])].sort()).toEqual(['anna-berg', 'tomas-lind']);
  });

  it('nor does his absence where it is all that is told', () => {
    expect(firstOf('Lind was absent from the feast in Norddal on Monday.', 'en')).toEqual(['tomas-lind']);
  });

  it.each([
    ['en', 'The minister Tomas Lind met Berg in Norddal on Monday. He flew to Sundvik on Tuesday.'],
    ['en', 'Secretary of State Tomas Lind met Berg in Norddal on Monday. He flew to Sundvik on Tuesday.'],
    ['fr', 'Le ministre de la Défense Tomas Lind a rencontré Berg lundi. Mardi, il s’est rendu à Sundvik.'],
    ['es', 'El secretario de Estado Tomas Lind se reunió con Berg el lunes. El martes él viajó a Sundvik.'],
  ])('%s: "he" is whoever holds an office with "of", not his guest: %s', (language, text) => {
    expect(eventsIn(text, language).at(-1)?.participants).toEqual(['tomas-lind']);
  });
});

it('what stands behind a semicolon is not told of whom the words before it name', () => {
  const told = eventsIn('Lind was re-elected in February; his rival was jailed on Monday.');
  expect(told.map(({ participants }) => participants)).toEqual([['tomas-lind'], []]);
});
