package calendars;

import java.time.LocalDate;
import java.util.Optional;

/** A public holiday in one year, named in English and, where it is one of Japan's, in Japanese. */
record Holiday(LocalDate day, String name, Optional<String> japanese) {

    static Holiday of(LocalDate day, String name) {
        return new Holiday(day, name, Optional.empty());
    }
}
