-- Places of people who did not come, after the days in which somebody else could have come instead:
-- they stay taken, so that whatever counts free places goes on as before.
alter table seat_book add column unused integer not null default 0;
alter table seat_book add check (unused >= 0 and unused <= taken);
