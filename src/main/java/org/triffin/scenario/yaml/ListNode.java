package org.triffin.scenario.yaml;

import java.util.List;

/** A sequence. */
public record ListNode(Origin origin, List<Node> items) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
