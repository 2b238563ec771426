/// Who pays for the hub until when, what it costs, and how long the money lasts.
@NullMarked
package org.mainstay.outside.casemaking.funding;

import org.jspecify.annotations.NullMarked;
