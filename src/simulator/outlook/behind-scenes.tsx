import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';

/** What Outlook would say nothing of, for those who want to know. */
export function BehindScenes({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Accordion collapsible>
      <AccordionItem value="lines">
        <AccordionHeader as="h2" size="small">
          Behind the scenes
        </AccordionHeader>
        <AccordionPanel>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
