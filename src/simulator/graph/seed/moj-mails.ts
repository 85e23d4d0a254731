import { days, draft, hours, type SeedMails, sent } from './seed-mail';

const rob = { name: 'Rob Lewis', address: 'rob.lewis@justice.gov.uk' };
const dana = { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' };
const helen = { name: 'Helen Marsh', address: 'helen.marsh@justice.gov.uk' };
const project = { name: 'Visits project', address: 'visits-project@justice.gov.uk' };
const estates = { name: 'Everybody in Estates', address: 'everybody-estates@justice.gov.uk' };
const confidence = { name: 'Staff in confidence', address: 'staff-in-confidence@justice.gov.uk' };
const consultancy = { name: 'Cyber Security Consultancy', address: 'CyberConsultancy@digital.justice.gov.uk' };
const retiredDesk = { name: 'IT service desk', address: 'itservicedesk@justice.gov.uk' };
const ann = { name: 'Ann Reid (Northfield)', address: 'a.reid@northfield.example' };
const jo = { name: 'Jo Okoro (Lakeside)', address: 'j.okoro@lakeside.example' };
const ashaAtHome = { name: 'Asha Patel', address: 'asha.patel.test@gmail.com' };
const likeAsha = { name: 'asha.patel.000000@gmail.com', address: 'asha.patel.000000@gmail.com' };
const sam = { name: 'Sam Hill', address: 'sam.hill.test@outlook.com' };
const kit = { name: 'Kit Wells', address: 'kit.wells.test@yahoo.co.uk' };
const visitors = ['one', 'two', 'three', 'four', 'five'].map((number) => ({
  name: `Visitor ${number}`,
  address: `visitor.${number}.test@gmail.com`,
}));

/** What Asha Patel has written: something for each rule of the pack, and mails in which there is nothing to find. */
export const mojMails: SeedMails = {
  'moj-staff': [
    draft(12, 'Notes for Thursday’s visits meeting', ['Rob,', 'My notes are below. I will read them again tonight.'], {
      to: [rob],
      cc: [ashaAtHome],
    }),
    draft(
      35,
      'SECRET Transfer dates for the east wing',
      ['Helen,', 'The dates are the ones we spoke about. The escort is booked.'],
      { to: [helen] },
    ),
    draft(50, 'OFFICIAL-SENSITIVE Your complaint of last month', ['Dear Kit Wells,', 'We have looked into it.'], {
      to: [kit],
    }),
    draft(2 * hours, 'Your visit next week', ['Dear Sam Hill,', 'Please bring something that shows who you are.'], {
      to: [sam],
    }),
    draft(3 * hours, 'Laptop does not start', ['Hello,', 'It has shown a blue screen since this morning.'], {
      to: [retiredDesk],
    }),
    draft(4 * hours, 'Phishing mail in the team', ['Hello,', 'Two of us got the mail below. Nobody opened the link.'], {
      to: [consultancy],
      cc: [rob],
    }),
    draft(5 * hours, 'Form to print', ['The form, to be printed.'], {
      to: [likeAsha],
      attachments: [{ name: 'Visit form.docx', size: 48_128 }],
    }),
    draft(1 * days, 'OFFICIAL SENSITIVE (commercial) Quotes for the cleaning', ['Ann,', 'The quotes are attached.'], {
      to: [ann],
      attachments: [{ name: 'Quotes.xlsx', size: 22_016 }],
    }),
    draft(26 * hours, 'Visits project: agenda', ['All,', 'The agenda of Tuesday’s meeting is below.'], {
      to: [project],
    }),
    draft(2 * days, 'Rota for next week', ['Dana,', 'The rota is attached. Tell me if a day does not work.'], {
      to: [dana],
      attachments: [{ name: 'Rota.xlsx', size: 18_944 }],
    }),
    sent(90, 'Minutes of Monday', ['Rob,', 'The minutes are below.'], { to: [rob], cc: [dana] }),
    sent(1 * days, 'OFFICIAL-SENSITIVE Your visiting order', ['Dear Kit Wells,', 'Your order has been renewed.'], {
      to: [kit],
      cc: [rob],
    }),
    sent(2 * days, 'Papers to read at home', ['The papers for Friday.'], {
      to: [ashaAtHome],
      attachments: [{ name: 'Papers for Friday.pdf', size: 310_272 }],
    }),
    sent(3 * days, 'Visits project: the room has changed', ['All,', 'We meet on the second floor.'], { to: [project] }),
    sent(4 * days, 'Phone was stolen on the train', ['Hello,', 'I want to report a stolen phone.'], {
      to: [consultancy],
    }),
    sent(5 * days, 'Do we need a DPIA for the visitor book?', ['Hello,', 'We keep names and times of arrival.'], {
      to: [consultancy],
    }),
    sent(6 * days, 'Training days', ['Dana,', 'I have put us both down.'], { to: [dana] }),
    sent(12 * days, 'Who may see the list', ['Colleagues,', 'The list stays with us.'], { to: [confidence] }),
    sent(19 * days, 'Times of the workshop', ['Jo,', 'Ten to twelve suits us.'], { to: [jo] }),
    sent(25 * days, 'Changed visiting times', ['Dear visitors,', 'From next month we open at ten.'], { to: visitors }),
    sent(48 * days, 'Printer on the second floor', ['Hello,', 'It prints grey stripes.'], { to: [retiredDesk] }),
    sent(70 * days, 'Fire drill', ['All,', 'The drill is on Wednesday at eleven.'], { to: [estates] }),
  ],
};
