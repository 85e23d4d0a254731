import { type Calls, done, record, refused, value } from './office-answers';

/** A sensitivity label of the tenant, as the catalogue gives it. */
export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
}

export const labelCalls: Calls = {
  'sensitivityLabelsCatalog.getIsEnabledAsync': (_, __, around) => value(around.labels().length > 0),
  'sensitivityLabelsCatalog.getAsync': (_, __, around) =>
    value(around.labels().map((label) => ({ ...label, children: [] }))),
  'sensitivityLabel.getAsync': (_, store, around) =>
    around.labels().length === 0
      ? refused(9060, 'SensitivityLabelsDisabled', 'Sensitivity labels are not in use.')
      : value(store.get().label),
  'sensitivityLabel.setAsync': ([given], store, around) => {
    const wanted = typeof given === 'string' ? given : record(given).id;
    const label = around.labels().find(({ id }) => id === wanted);
    if (label === undefined) return refused(9061, 'SensitivityLabelNotFound', 'There is no such label.');
    store.update((draft) => ({ ...draft, label: label.id }));
    return done;
  },
};
