import type { ReactNode } from 'react';
import { type Finding, inLanguage, type Pack, type Report } from '../../../engine';
import type { CheckedMail } from '../../../mail-scan';
import { longMoment, useLanguage } from '../../../ui';
import { useListStyles } from './list-styles';
import { writeMail } from './ready-mail';
import { ReadyMailView } from './ready-mail-view';
import { sentAdvice } from './sent-advice';
import { useTabStrings } from './strings';

export interface SentStepsProps {
  readonly finding: Finding;
  readonly mail: CheckedMail;
  readonly report: Report;
  readonly pack: Pack;
}

/** What is still possible once a mail has left, in the pack's words. */
export function SentSteps({ finding, mail, report, pack }: SentStepsProps) {
  const common = useListStyles();
  const { sentMail: strings } = useTabStrings();
  const advice = sentAdvice(finding, mail.message);
  return (
    <section className={common.column}>
      <h2 className={common.subtitle}>{strings.title}</h2>
      {advice.kind === 'nothing' ? <p className={common.text}>{strings.nothing}</p> : null}
      {advice.kind === 'elsewhere' ? (
        <>
          <p className={common.text}>{strings.elsewhere}</p>
          {advice.to.length > 0 ? (
            advice.to.map((to) => (
              <p key={to} className={common.text}>
                <bdi>{strings.writeAgain(to)}</bdi>
              </p>
            ))
          ) : (
            <p className={common.text}>{finding.words.now}</p>
          )}
        </>
      ) : null}
      {advice.kind === 'leak' ? <Leak {...{ finding, mail, report, pack, advice }} /> : null}
    </section>
  );
}

type LeakProps = SentStepsProps & { readonly advice: Extract<ReturnType<typeof sentAdvice>, { kind: 'leak' }> };

function Leak({ finding, mail, report, pack, advice }: LeakProps) {
  const common = useListStyles();
  const { sentMail: strings } = useTabStrings();
  const language = useLanguage();
  const { afterSending } = pack;
  const { recipients } = report.seen;
  const inside = recipients.filter(({ standing }) => standing === 'inside').length;
  const facts = {
    when: longMoment(new Date(mail.row.when), language),
    rule: finding.policy,
    count: String(recipients.length),
  };
  const organisation = inLanguage(pack.organisation, language);
  return (
    <>
      {finding.outcome === 'ask' ? <p className={common.text}>{strings.ifMeant}</p> : null}
      {afterSending === undefined ? null : (
        <Step title={strings.tell(inLanguage(afterSending.tell.who, language))}>
          <p className={common.text}>{inLanguage(afterSending.tell.advice, language)}</p>
          <ReadyMailView
            leads={finding.outcome === 'stop'}
            mail={writeMail(afterSending.tell, afterSending.tell.write, facts, pack, language)}
          />
        </Step>
      )}
      <Step title={strings.recall}>
        <p className={common.text}>
          {afterSending === undefined ? strings.recallFallback : inLanguage(afterSending.recall, language)}
        </p>
        <p className={common.text}>{strings.reach(inside, recipients.length, organisation)}</p>
      </Step>
      {advice.isOwn ? (
        <Step title={strings.ask}>
          <p className={common.text}>{strings.own}</p>
        </Step>
      ) : null}
      {afterSending === undefined || advice.askToDelete.length === 0 ? null : (
        <Step title={strings.ask}>
          {advice.askToDelete.length > 1 ? <p className={common.text}>{strings.askEach}</p> : null}
          <ReadyMailView
            mail={writeMail(afterSending.askToDelete, undefined, facts, pack, language)}
            each={advice.askToDelete}
          />
        </Step>
      )}
    </>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const common = useListStyles();
  return (
    <div className={common.column}>
      <h3 className={common.stepTitle}>{title}</h3>
      {children}
    </div>
  );
}
