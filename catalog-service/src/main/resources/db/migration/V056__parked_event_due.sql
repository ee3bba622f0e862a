-- Those that are due are looked for every second, among all that wait. The same statement in every service.
create index parked_event_due on parked_event (next_attempt_at);
