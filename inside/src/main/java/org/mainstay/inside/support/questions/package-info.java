/// Questionnaires that people are asked to fill in on their own pages.
@NullMarked
package org.mainstay.inside.support.questions;

import org.jspecify.annotations.NullMarked;
