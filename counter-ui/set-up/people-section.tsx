import { useState } from 'preact/hooks';
import type { Role } from '../../contract/words.ts';
import { t } from '../../ui-shared/texts/language.ts';
import { personFields } from '../../ui-shared/texts/set-up-people-fields.ts';
import { sectionTexts } from '../../ui-shared/texts/set-up-section-texts.ts';
import { setUpTexts } from '../../ui-shared/texts/set-up-texts.ts';
import { roleTexts } from '../../ui-shared/texts/shared-texts.ts';
import { AgencyFilter } from './agency-filter.tsx';
import type { FieldSpec } from './field.ts';
import { ListSection } from './list-section.tsx';
import { nameOf } from './names.ts';
import { agencyOptions, wordOptions } from './options.ts';
import { RowPanel } from './row-panel.tsx';
import type { Open, SectionProps } from './section-props.ts';
import { isShown, known, type Reach } from './set-up-known.ts';

const texts = sectionTexts.people;
const ROLES: readonly Role[] = ['officer', 'supervisor', 'auditor', 'admin'];

/** An agency's supervisor keeps its officers; everyone else is the admin's. */
function fieldsFor(reach: Reach): readonly FieldSpec[] {
  const agencies = agencyOptions(known.value.rows, reach);
  const roles = reach.kind === 'agency' ? ROLES.slice(0, 1) : ROLES;
  return [
    { key: 'name', text: personFields.name, input: { as: 'text' }, required: true },
    { key: 'username', text: personFields.username, input: { as: 'text' }, required: true, fixed: true },
    {
      key: 'role',
      text: personFields.role,
      input: { as: 'choice', options: wordOptions('role', roles), empty: null },
      required: true,
    },
    {
      key: 'agencyId',
      text: personFields.agencyId,
      input: { as: 'choice', options: agencies, empty: reach.kind === 'agency' ? null : setUpTexts.mallWide },
      required: false,
    },
    { key: 'mayCallOutOfOrder', text: personFields.mayCallOutOfOrder, input: { as: 'flag' }, required: false },
  ];
}

export function PeopleSection({ reach }: SectionProps) {
  const [open, setOpen] = useState<Open>(null);
  const [agencyId, setAgencyId] = useState('');
  const { rows } = known.value;
  const people = rows.people
    .filter((one) => isShown(reach, one.agencyId))
    .sort((a, b) => a.username.localeCompare(b.username, 'id', { numeric: true }));
  const row = open?.kind === 'row' ? people.find((one) => one.username === open.key) : undefined;
  const editable = reach.kind === 'mall' || (reach.kind === 'agency' && (row === undefined || row.role === 'officer'));
  return (
    <>
      <ListSection
        caption={t(texts.name)}
        columns={[
          personFields.name.label,
          personFields.username.label,
          personFields.role.label,
          personFields.agencyId.label,
        ]}
        items={people
          .filter((one) => agencyId === '' || one.agencyId === agencyId)
          .map((person) => {
            const agency =
              person.agencyId === null ? t(setUpTexts.mallWide) : nameOf(rows, 'agencies', person.agencyId);
            return {
              key: person.username,
              name: person.name,
              words: `${person.name} ${person.username} ${t(roleTexts[person.role])} ${agency}`,
              retired: person.retired,
              cells: [<code key="name">{person.username}</code>, t(roleTexts[person.role]), agency],
            };
          })}
        empty={texts.empty}
        filter={<AgencyFilter reach={reach} value={agencyId} onChange={setAgencyId} />}
        add={reach.kind === 'look' ? null : { label: texts.add, onAdd: () => setOpen({ kind: 'new' }) }}
        onOpen={(key) => setOpen({ kind: 'row', key })}
      />
      {open !== null && (
        <RowPanel
          sheet="people"
          title={row?.name ?? t(texts.add)}
          fields={fieldsFor(reach)}
          row={row ?? null}
          start={{ role: 'officer', agencyId: reach.kind === 'agency' ? reach.agencyId : agencyId || null }}
          keysOf={(cells) => ({ username: cells.username ?? '' })}
          editable={editable}
          end="retire"
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
