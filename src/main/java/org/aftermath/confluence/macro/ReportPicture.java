package org.aftermath.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aftermath.core.report.Figure;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;

/** Bars that lie, each row's words above them; sizes are those of the drawing, which grows with its place. */
final class ReportPicture {

    private static final int MOST_ROWS = 24;
    private static final int WIDTH = 400;
    /** Room for words behind a bar. */
    private static final int ROOM = 90;

    private static final int LINE = 20;
    private static final int BAR = 14;
    private static final int GAP = 8;

    private final Figure figure;
    private final Viewer viewer;
    private final List<Row> shown;
    private final double most;
    private final List<Map<String, Object>> bars = new ArrayList<>();
    private final List<Map<String, Object>> words = new ArrayList<>();

    ReportPicture(Figure figure, Viewer viewer) {
        this.figure = figure;
        this.viewer = viewer;
        var rows = figure.rows().stream().filter(row -> !row.isSum()).toList();
        this.shown = rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size());
        this.most = shown.stream().mapToDouble(this::size).max().orElse(0);
    }

    private double size(Row row) {
        var sizes = drawn(row).stream().mapToDouble(Cell::size);
        return figure.stacked() ? sizes.sum() : sizes.max().orElse(0);
    }

    private List<Cell> drawn(Row row) {
        return row.cells().subList(0, figure.drawn());
    }

    void draw(View view) {
        if (most == 0) {
            return;
        }
        var y = 0;
        for (var row : shown) {
            word(0, y + BAR, viewer.words(row.label()));
            y = figure.stacked() ? stack(row, y + LINE) : group(row, y + LINE);
        }
        view.put("height", String.valueOf(y))
                .put("bars", bars)
                .put("words", words)
                .put("legend", figure.drawn() > 1 ? legend() : "");
    }

    private int stack(Row row, int y) {
        var x = 0;
        for (var part = 0; part < figure.drawn(); part++) {
            var width = width(row.cells().get(part).size());
            bar(row, part, x, y, width);
            x += width;
        }
        word(x + GAP, y + BAR - 2, viewer.number(Math.round(size(row))));
        return y + BAR + GAP;
    }

    private int group(Row row, int y) {
        var under = y;
        for (var part = 0; part < figure.drawn(); part++) {
            var cell = row.cells().get(part);
            var width = width(cell.size());
            bar(row, part, 0, under, width);
            word(width + GAP, under + BAR - 2, viewer.words(cell.words()));
            under += BAR + 2;
        }
        return under + GAP;
    }

    private int width(double size) {
        return size == 0 ? 0 : Math.max(2, (int) Math.round((WIDTH - ROOM) * size / most));
    }

    private void bar(Row row, int part, int x, int y, int width) {
        if (width > 0) {
            var cell = row.cells().get(part);
            bars.add(new View()
                    .put("x", String.valueOf(x))
                    .put("y", String.valueOf(y))
                    .put("width", String.valueOf(Math.max(1, width - 1)))
                    .put("series", String.valueOf(part))
                    .put(
                            "what",
                            viewer.say(
                                    "aftermath.report.part",
                                    viewer.words(row.label()),
                                    viewer.words(figure.columns().get(part)),
                                    viewer.words(cell.words())))
                    .map());
        }
    }

    private void word(int x, int y, String text) {
        words.add(new View()
                .put("x", String.valueOf(x))
                .put("y", String.valueOf(y))
                .put("text", text)
                .map());
    }

    private List<Map<String, Object>> legend() {
        return IntStream.range(0, figure.drawn())
                .mapToObj(part -> new View()
                        .put("series", String.valueOf(part))
                        .put("words", viewer.words(figure.columns().get(part)))
                        .map())
                .toList();
    }
}
