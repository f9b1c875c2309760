package org.aftermath.host.wire;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.followup.FollowUpUid;

/** Several orders in one message: {@code {orders: [{uid, …an order…}]}}. */
public final class OrdersJson {

    private OrdersJson() {}

    /**
     * One of them.
     *
     * @param order empty if it makes no sense
     */
    public record Item(FollowUpUid uid, Optional<TicketOrder> order) {}

    public static String write(List<TicketOrder> orders) {
        var array = new JsonArray();
        for (var order : orders) {
            var json = OrderJson.of(order);
            json.put("uid", order.uid().toString());
            array.add(json);
        }
        var json = new JsonObject();
        json.put("orders", array);
        return Json.write(json);
    }

    /** Empty if it is no such message; one that makes no sense cannot hold up the others, unless nobody can tell whose it is. */
    public static Optional<List<Item>> read(String body) {
        return Json.read(body)
                .filter(json -> json.has("orders"))
                .map(json -> Json.objects(json, "orders").stream()
                        .flatMap(order -> item(order).stream())
                        .toList())
                .filter(items -> !items.isEmpty());
    }

    private static Optional<Item> item(JsonObject json) {
        return Json.text(json, "uid").flatMap(FollowUpUid::parse).map(uid -> new Item(uid, OrderJson.read(uid, json)));
    }
}
