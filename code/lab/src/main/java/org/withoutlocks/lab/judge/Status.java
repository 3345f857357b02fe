package org.withoutlocks.lab.judge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of a property. */
public enum Status {
    @JsonProperty("passed")
    PASSED, @JsonProperty("failed")
    FAILED,
    /** Something before it has to pass first. */
    @JsonProperty("not judged")
    NOT_JUDGED,
    /** The code that was to show it did not come to an end. */
    @JsonProperty("undecided")
    UNDECIDED
}
