-- The queue's real places: queue_position orders the queue, waiting_position is the place from 1 that
-- was published last. A queue that has moved since is marked in its book.
alter table seat add column waiting_position integer check (waiting_position >= 1);
alter table seat_book add column queue_moved boolean not null default false;

update seat set waiting_position = queue_position where status = 'WAITLISTED';

update seat_book set queue_moved = true
where offering_id in (select offering_id from seat where status = 'WAITLISTED');

create index seat_book_moved on seat_book (offering_id) where queue_moved;
