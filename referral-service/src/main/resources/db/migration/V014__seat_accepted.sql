-- Whether the client has taken the place that the seat is for.
alter table seat_request add column accepted boolean not null default false;
