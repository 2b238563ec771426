/// The pages of a huddle: today's huddles, the agenda, one case at a time, the minutes.
@NullMarked
package org.mainstay.inside.huddle.meeting.pages;

import org.jspecify.annotations.NullMarked;
