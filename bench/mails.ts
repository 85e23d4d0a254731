const sentences = [
  'Thank you for the notes of Tuesday, which I have read with the team in the north.',
  'The hearing is listed for ten o’clock and the bundle has to be with the court two days before.',
  'I have asked the supplier for a new date; the old one cannot be kept because of the delivery.',
  'Could you look at the second paragraph again, where the figures for the third quarter stand?',
  'We agreed that the governor decides, and that the answer is kept with the record of the visit.',
  'The office is closed on Monday, so a reply may take until Wednesday at the latest.',
  'Nothing in the annex has changed since the last official version was circulated in May.',
  'Please keep the list short: names of places, the number of people, and who brings the keys.',
];

/** Ordinary prose of about so many UTF-16 units, in lines and paragraphs as people write them. The same every time. */
export function prose(units: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < units; index += 1) {
    const sentence = sentences[(index * 5) % sentences.length] ?? '';
    const end = index % 4 === 3 ? '\n\n' : ' ';
    parts.push(sentence, end);
    length += sentence.length + end.length;
  }
  return parts.join('').slice(0, units);
}
