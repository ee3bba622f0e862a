package fi.koppi.catalogservice.bulk.row;

import java.util.function.Consumer;

/** The rows of a file, read one after another without holding the file in memory. */
public interface UploadedRows {

  void forEach(Consumer<SourceRow> receiver);
}
