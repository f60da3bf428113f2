/** The seasons of each language from spring on, forms parted by bars. */
export const SEASONS_OF: Readonly<Record<string, string>> & { readonly en: string } = {
  en: 'spring summer autumn|fall winter',
  de: 'frühling|frühlings|frühjahr|frühjahrs sommer|sommers herbst|herbstes winter|winters',
  fr: 'printemps été automne hiver',
  es: 'primavera verano otoño invierno',
  ru: 'весна|весной|весны|весне|весну лето|летом|лета осень|осенью|осени зима|зимой|зимы|зиме|зиму',
  zh: '春 夏 秋 冬',
};
