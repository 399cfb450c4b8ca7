import { type Static, type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';

/** A JSON column with its schema: what does not fit is an error here, not a surprise on a screen. */
function jsonColumn<T extends TSchema>(name: string, schema: T): (text: string) => Static<T> {
  const check = Compile(schema);
  return (text) => {
    const value: unknown = JSON.parse(text);
    if (!check.Check(value)) throw new Error(`${name} does not fit its schema`);
    return value;
  };
}

export const readTexts = jsonColumn('a list of texts', Type.Array(Type.String()));

export const readIndexes = jsonColumn('leg.lacking', Type.Array(Type.Integer({ minimum: 0 })));

/** Above 1 somebody would be put behind the regular line; 0 would put them before everybody. */
const Factor = Type.Number({ exclusiveMinimum: 0, maximum: 1 });

export const readPriorityFactors = jsonColumn(
  'mall.priority_factors',
  Type.Object({
    none: Factor,
    elderly: Factor,
    disability: Factor,
    pregnant: Factor,
    child: Factor,
    disaster: Factor,
  }),
);

const Minute = Type.Integer({ minimum: 0, maximum: 2880 });
const MinuteOrNull = Type.Union([Minute, Type.Null()]);

export const readDayHours = jsonColumn(
  'hours of a day',
  Type.Object({
    opensMin: Minute,
    closesMin: Minute,
    breaks: Type.Array(Type.Object({ fromMin: Minute, toMin: Minute, name: Type.String() })),
    ticketsFromMin: MinuteOrNull,
    ticketsUntilMin: MinuteOrNull,
  }),
);

const Ms = Type.Integer({ minimum: 0 });
const MsOrNull = Type.Union([Ms, Type.Null()]);

/** A rule that a mall has not set is the default: the column holds only what was chosen. */
export const readRules = jsonColumn(
  'mall.rules',
  Type.Partial(
    Type.Object({
      recallMinIntervalMs: Ms,
      recallMax: Type.Integer({ minimum: 0 }),
      holdRemindMs: Ms,
      autoStartMs: MsOrNull,
      undoMs: Ms,
      returnAfter: Type.Integer({ minimum: 0 }),
      unattendedAlarmMs: Ms,
      idleCloseMs: MsOrNull,
      afterHoursCloseMs: Ms,
      closingForecast: Type.Union([Type.Literal('stop'), Type.Literal('warn'), Type.Literal('off')]),
    }),
  ),
);

export const readPayload = jsonColumn('journal.payload', Type.Record(Type.String(), Type.Unknown()));

export const readAnnounced = jsonColumn(
  'payload of callAnnounced',
  Type.Object({
    zoneId: Type.String(),
    n: Type.Integer(),
    counterId: Type.String(),
    kind: Type.Union([Type.Literal('call'), Type.Literal('recall')]),
  }),
);

export const readDutyCounter = jsonColumn('payload of a duty', Type.Object({ counterId: Type.String() }));

export const readUndone = jsonColumn(
  'payload of stepUndone',
  Type.Object({ counterId: Type.String(), step: Type.String() }),
);

export const readOutageSubject = jsonColumn(
  'payload of an outage',
  Type.Object({
    scope: Type.Union([Type.Literal('mall'), Type.Literal('agency'), Type.Literal('service')]),
    subjectId: Type.String(),
  }),
);

export const readLetIn = jsonColumn(
  'payload of moreLetIn',
  Type.Object({ letInId: Type.String(), extra: Type.Integer(), reason: Type.String() }),
);
