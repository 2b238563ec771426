/// What an analyst wants to know of which data, as a YAML file says it, key by key.
@NullMarked
package org.mainstay.inside.study.design.plan;

import org.jspecify.annotations.NullMarked;
