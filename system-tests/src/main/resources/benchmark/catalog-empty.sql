-- Takes away again what the filling has brought, and nothing else.
delete from listed_offering where offering_id::text like '00000000-0000-7003-%';

delete from seat_book where offering_id::text like '00000000-0000-7003-%';

delete from offering where id::text like '00000000-0000-7003-%';

delete from programme where id::text like '00000000-0000-7002-%';

delete from provider where id::text like '00000000-0000-7001-%'
