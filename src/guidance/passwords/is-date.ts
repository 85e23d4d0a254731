const orders = [
  /^(?<day>\d{1,2})[-/. ]?(?<month>\d{1,2})[-/. ]?(?<year>\d{4}|\d{2})$/,
  /^(?<month>\d{1,2})[-/. ]?(?<day>\d{1,2})[-/. ]?(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})[-/. ]?(?<month>\d{1,2})[-/. ]?(?<day>\d{1,2})$/,
];

/** Whether a text is a date and nothing else, or a year of people's lives: `12/09/1985`, `19850912`, `1985`. */
export function isDate(text: string): boolean {
  if (/^(?:19|20)\d\d$/.test(text)) return true;
  return orders.some((order) => {
    const { day, month, year } = order.exec(text)?.groups ?? {};
    if (day === undefined || month === undefined || year === undefined) return false;
    const isYear = year.length === 2 || /^(?:19|20)/.test(year);
    return isYear && Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  });
}
