import type { OutsideMail } from '../delivery';

/** A mail that has come from outside before the demo begins. */
export interface ArrivedMail extends OutsideMail {
  /** How long before that. */
  readonly minutesAgo: number;
}

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const ann = { name: 'Ann Reid (Northfield)', address: 'a.reid@northfield.example' };
const jo = { name: 'Jo Okoro (Lakeside)', address: 'j.okoro@lakeside.example' };
const kit = { name: 'Kit Wells', address: 'kit.wells.test@yahoo.co.uk' };
const huw = { name: 'Huw Rees', address: 'huw.rees@gov.wales' };

const html = (content: string) => ({ contentType: 'html' as const, content: `<html><body>${content}</body></html>` });

/** Answers to mails of Asha Patel's, each with her mail below it as another program writes it there. */
export const mojArrived: readonly ArrivedMail[] = [
  {
    minutesAgo: 40,
    from: jo,
    to: [asha],
    cc: [ann],
    subject: 'Re: Times of the workshop',
    body: html(
      '<div dir="ltr">Ten to twelve it is. Ann comes too.</div><br><div class="gmail_quote gmail_quote_container">' +
        '<div dir="ltr" class="gmail_attr">On Thu, 24 Sept 2020 at 10:12, Asha Patel &lt;' +
        '<a href="mailto:asha.patel@justice.gov.uk">asha.patel@justice.gov.uk</a>&gt; wrote:<br></div>' +
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">' +
        '<div>Jo,</div><div>Ten to twelve suits us.</div></blockquote></div>',
    ),
  },
  {
    minutesAgo: 100,
    from: ann,
    to: [asha],
    subject: 'Re: OFFICIAL-SENSITIVE Quotes for the cleaning',
    body: html(
      'Thank you, I have both.<div><br></div><div>Ann<br><div><br><blockquote type="cite"><div>On 23 Sep 2020, at 16:40, ' +
        'Asha Patel &lt;asha.patel@justice.gov.uk&gt; wrote:</div><br class="Apple-interchange-newline"><div>' +
        '<p>OFFICIAL-SENSITIVE [COMMERCIAL]</p><p>Ann, the quotes are attached.</p></div></blockquote></div></div>',
    ),
  },
  {
    minutesAgo: 200,
    from: kit,
    to: [asha],
    subject: 'Re: Your complaint of last month',
    body: {
      contentType: 'text',
      content:
        'Thank you for looking into it.\n\nKit Wells\n\nOn 22/09/2020 09:15, Asha Patel wrote:\n> Dear Kit Wells,\n>\n> We have looked into it.\n',
    },
  },
  {
    minutesAgo: 300,
    from: { ...ann, name: 'Ann Reid' },
    to: [asha],
    subject: 'Re: Visitor book',
    body: html(
      '<p>Names and times, nothing else.</p><div class="moz-cite-prefix">On 21/09/2020 14:03, Asha Patel wrote:<br></div>' +
        '<blockquote type="cite" cite="mid:1@justice.gov.uk"><p>Ann,</p><p>What do you keep of visitors?</p></blockquote>',
    ),
  },
  {
    minutesAgo: 400,
    from: huw,
    to: [asha],
    subject: 'ATB: Ymweliad ddydd Iau',
    body: html(
      '<div>Diolch, mae hynny’n iawn.</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">' +
        '<b>Oddi wrth:</b> Asha Patel &lt;asha.patel@justice.gov.uk&gt;<br><b>Anfonwyd:</b> 18 Medi 2020 11:20<br>' +
        '<b>At:</b> Huw Rees &lt;huw.rees@gov.wales&gt;<br><b>Pwnc:</b> Ymweliad ddydd Iau</div><div>Ydy dydd Iau yn iawn?</div>',
    ),
  },
];
