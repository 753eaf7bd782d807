// What Thunderbird's library makes of a calendar: every time between two instants, as UTC instants.
import ICAL from "ical.js";

const DAY = 24 * 3600 * 1000;

/** `[{ uid, starts, ends, cancelled, summary }]`, ordered by nothing in particular. */
export function expand(text, from, to) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // The zone as our file describes it, not as the library may know it.
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone"));
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  const changed = components.filter((component) => component.hasProperty("recurrence-id"));
  const masters = components.filter((component) => !changed.includes(component));
  return masters.flatMap((master) => {
    // Left alone, the library would take the changes of every event for changes of this one.
    const exceptions = changed.filter((other) => uid(other) === uid(master));
    return timesOf(new ICAL.Event(master, { exceptions }), zone, from, to);
  });
}

const uid = (component) => component.getFirstPropertyValue("uid");

function timesOf(event, zone, from, to) {
  if (!event.isRecurring()) return inside([told(event, event.startDate, event.endDate, zone)], from, to);
  const times = [];
  const next = event.iterator();
  // A moved time may lie before or after the time by the rule, so the rule is followed beyond both ends.
  for (let at = next.next(); at && instant(at, zone) < to + 60 * DAY; at = next.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(at);
    times.push(told(item, startDate, endDate, zone));
  }
  return inside(times, from, to);
}

function told(event, start, end, zone) {
  const status = event.component.getFirstPropertyValue("status");
  const ends = event.component.hasProperty("dtend") ? iso(instant(end, zone)) : null;
  return { uid: event.uid, starts: iso(instant(start, zone)), ends, cancelled: status === "CANCELLED", summary: event.summary };
}

const inside = (times, from, to) => times.filter(({ starts }) => Date.parse(starts) >= from && Date.parse(starts) < to);

/** A day begins at midnight in the calendar's zone. */
function instant(time, zone) {
  const at = time.clone();
  if (at.isDate) {
    at.isDate = false;
    at.zone = zone;
  }
  if (at.zone.tzid === "floating") throw new Error(`${at} floats: its time zone is not understood`);
  return at.toUnixTime() * 1000;
}

const iso = (at) => new Date(at).toISOString().replace(".000Z", "Z");
