import { days, draft, hours, type SeedMails, sent } from './seed-mail';

const ieuan = { name: 'Ieuan Morgan', address: 'ieuan.morgan@gov.wales' };
const gethin = { name: 'Gethin Vaughan', address: 'gethin.vaughan@gov.wales' };
const mari = { name: 'Mari Llewellyn', address: 'mari.llewellyn@gov.wales' };
const partners = { name: 'Festival partners', address: 'festival-partners@gov.wales' };
const lena = { name: 'Lena Hughes (Harbour Arts)', address: 'lena.hughes@harbour-arts.example' };
const sianAtHome = { name: 'Siân Prosser', address: 'sian.prosser.test@yahoo.co.uk' };
const likeSian = { name: 'sian.prosser000000@gmail.com', address: 'sian.prosser000000@gmail.com' };
const farm = { name: 'Fferm y Bryn', address: 'fferm.y.bryn.test@btinternet.com' };
const farms = ['hillside', 'lakeside', 'millbank', 'riverside'].map((name) => ({
  name: `Fferm ${name}`,
  address: `office@${name}-farm.example`,
}));
const gethinAtHome = { name: 'Gethin', address: 'gethin.vaughan.test@gmail.com' };

/** What Siân Prosser has written: something for each rule of the pack, and mails in which there is nothing to find. */
export const welshGovernmentMails: SeedMails = {
  'wg-staff': [
    draft(10, 'Speech for the opening', ['Ieuan,', 'The speech is below. I will work on it at home.'], {
      to: [ieuan],
      cc: [sianAtHome],
    }),
    draft(30, 'SECRET - RECIPIENTS ONLY Seating of the guests', ['Mari,', 'The seating is below.'], { to: [mari] }),
    draft(2 * hours, 'Your application for a grant', ['Dear all,', 'We have got your application.'], {
      to: [farm, ...farms],
    }),
    draft(3 * hours, 'Pictures for the page', ['The pictures, to be sorted.'], {
      to: [likeSian],
      attachments: [{ name: 'Pictures.zip', size: 2_411_520 }],
    }),
    draft(1 * days, 'Official Sensitive: Panel scores', ['Gethin,', 'The scores are below.'], { to: [gethin] }),
    draft(26 * hours, 'Festival: who brings what', ['All,', 'The list is below.'], { to: [partners] }),
    draft(2 * days, 'Rota for the stand', ['Gethin,', 'The rota is attached.'], {
      to: [gethin],
      attachments: [{ name: 'Rota.xlsx', size: 16_384 }],
    }),
    sent(2 * hours, 'Notes of this morning', ['Ieuan,', 'The notes are below.'], { to: [ieuan] }),
    sent(1 * days, 'Draft of the news page', ['The draft, to be read at home.'], { to: [sianAtHome] }),
    sent(3 * days, 'Can you look at this tonight?', ['Gethin,', 'The text is below.'], { to: [gethinAtHome] }),
    sent(4 * days, 'Official Sensitive: Shortlist', ['Mari,', 'The shortlist is below.'], { to: [mari] }),
    sent(5 * days, 'Festival: the stage plan', ['All,', 'The plan is below.'], { to: [partners] }),
    sent(15 * days, 'Opening hours of the gallery', ['Lena,', 'Ten to five, every day.'], { to: [lena] }),
    sent(60 * days, 'A grant for the barn', ['Dear all,', 'We have written to you by post as well.'], { to: [farm] }),
  ],
};
