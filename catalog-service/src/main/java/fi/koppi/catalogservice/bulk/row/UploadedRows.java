package fi.koppi.catalogservice.bulk.row;

import java.util.function.Consumer;

/** A file's rows, one after another; the file as a whole is never in memory. */
public interface UploadedRows {

  void forEach(Consumer<SourceRow> receiver);
}
