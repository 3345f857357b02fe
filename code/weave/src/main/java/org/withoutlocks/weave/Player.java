package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the site's player shows of a schedule: for each step its words, its line
 * of source, and the shared state after it.
 */
record Player(Schedule schedule, PlayData data, MindWords words) {

    /** Returns it for the page, with the number of the marked step or 0. */
    String script(int marked) {
        ObjectNode json = data.json();
        json.put("threads", schedule.actors());
        json.put("start", data.picture(0));
        json.put("marked", marked);
        ArrayNode steps = json.putArray("steps");
        List<JsonNode> all = schedule.steps();
        for (int i = 0; i < all.size(); i++) {
            JsonNode step = all.get(i);
            ObjectNode object = steps.addObject()
                    .put("thread", step.get("actor").asInt())
                    .put("operation", SharedState
                            .named(step.get("operation").asText()))
                    .put("html", Inline.html(schedule.text().of(i)))
                    .put("returned", step.get("returned").isNull() ? ""
                            : Inline.html(StepText.returned(
                                    step.get("returned").asText())))
                    .put("source",
                            data.source(step.at("/source/path").asText(),
                                    step.at("/source/line").asInt()))
                    .put("line", step.at("/source/line").asInt())
                    .put("picture", data.picture(i + 1));
            ArrayNode minds = object.putArray("minds");
            schedule.minds(i)
                    .forEach(mind -> minds.add(data.mind(words.of(mind))));
        }
        json.put("verdict", schedule.verdict());
        json.put("why", Inline.html(schedule.why()));
        return data.script();
    }
}
