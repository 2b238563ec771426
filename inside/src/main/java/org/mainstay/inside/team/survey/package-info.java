/// How it is to work here: asked of the team itself, counted without anybody's name.
@NullMarked
package org.mainstay.inside.team.survey;

import org.jspecify.annotations.NullMarked;
