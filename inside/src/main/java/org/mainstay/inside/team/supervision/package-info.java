/// Supervision for every role: agreed with somebody, held, or missed with a reason.
@NullMarked
package org.mainstay.inside.team.supervision;

import org.jspecify.annotations.NullMarked;
