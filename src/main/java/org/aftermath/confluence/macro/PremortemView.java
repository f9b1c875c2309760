package org.aftermath.confluence.macro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Timetable;

/** What everybody may see of a premortem; whoever has a browser sees it live instead. */
final class PremortemView {

    private final Viewer viewer;

    PremortemView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(long pageId, Optional<Board> board, boolean live) {
        var block = board.map(each -> each.premortem().block()).orElse(Block.BEFORE);
        var view = new View()
                .put("pageId", String.valueOf(pageId))
                .put("block", block.code())
                .put("live", String.valueOf(live))
                .put("heading", viewer.say("aftermath.premortem.heading"))
                .put("standing", viewer.say("aftermath.premortem.block." + block.code()))
                .put("blocks", blocks(board.map(Board::premortem).map(Premortem::timetable)));
        board.filter(each -> !each.lines().isEmpty()).ifPresent(each -> shown(each, view));
        return view.map();
    }

    private List<String> blocks(Optional<Timetable> timetable) {
        var blocks = new ArrayList<String>();
        for (var block : Block.values()) {
            var minutes = timetable.orElse(Timetable.USUAL).of(block);
            if (minutes > 0) {
                blocks.add(viewer.say(
                        "aftermath.premortem.minutes",
                        viewer.say("aftermath.premortem.block." + block.code()),
                        minutes));
            }
        }
        return blocks;
    }

    private void shown(Board board, View view) {
        var order = board.order();
        var above = board.ordered().stream()
                .filter(line -> !order.isAcceptable(line.scenario().id()))
                .toList();
        var below = board.ordered().stream()
                .filter(line -> order.isAcceptable(line.scenario().id()))
                .toList();
        view.put("orderLabel", viewer.say("aftermath.premortem.order"))
                .put("above", lines(above, board))
                .put("lineLabel", viewer.say("aftermath.premortem.line"))
                .put("below", lines(below, board))
                .put("weightsLabel", viewer.say("aftermath.premortem.weights"))
                .put("serviceLabel", viewer.say("aftermath.premortem.service"))
                .put("countLabel", viewer.say("aftermath.premortem.weights.count"))
                .put("impactLabel", viewer.say("aftermath.premortem.weights.impact"))
                .put("weights", board.weights().stream().map(this::weight).toList());
    }

    /** Nothing at all if there are none, which old engines would take for something. */
    private Object lines(List<Board.Line> lines, Board board) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(line -> line(line, board)).toList();
    }

    private Map<String, Object> line(Board.Line line, Board board) {
        var scenario = line.scenario();
        var opinions = line.opinions();
        return new View()
                .put("place", String.valueOf(board.order().tierOf(scenario.id()) + 1))
                .put("service", scenario.service())
                .put("failure", scenario.failure())
                .put("period", scenario.period())
                .put("mean", opinions.mean().map(mean -> viewer.say("aftermath.premortem.mean", tenths(mean))))
                .put("spread", opinions.spread().map(spread -> viewer.say("aftermath.premortem.spread", spread)))
                .map();
    }

    private Map<String, Object> weight(Board.Weight weight) {
        return new View()
                .put("service", weight.service())
                .put("count", String.valueOf(weight.scenarios()))
                .put("impact", tenths(weight.impact()))
                .map();
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toString();
    }
}
