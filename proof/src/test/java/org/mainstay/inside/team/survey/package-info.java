/// Tests of this room on a real database.
@NullMarked
package org.mainstay.inside.team.survey;

import org.jspecify.annotations.NullMarked;
