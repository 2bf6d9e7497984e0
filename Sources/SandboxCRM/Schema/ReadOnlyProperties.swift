extension PropertyTable {
  /// Properties that every portal has and that HubSpot sets by itself.
  static let readOnly = """
    createdate|Create Date|datetime/date|r
    days_to_close|Days To Close|number/number|rc
    first_conversion_date|First Conversion Date|datetime/date|rc
    first_conversion_event_name|First Conversion|string/text|rc
    first_deal_created_date|First Deal Created Date|datetime/date|r
    hs_additional_emails|Additional email addresses|enumeration/select|rc
    hs_all_contact_vids|All vids for a contact|enumeration/select|rc
    hs_analytics_first_timestamp|Time First Seen|datetime/date|r
    hs_analytics_last_timestamp|Time Last Seen|datetime/date|r
    hs_analytics_num_page_views|Number of Pageviews|number/number|r
    hs_analytics_num_visits|Number of Sessions|number/number|r
    hs_analytics_source|Original Traffic Source|enumeration/select|r
      ORGANIC_SEARCH=Organic Search|PAID_SEARCH=Paid Search|EMAIL_MARKETING=Email Marketing
      SOCIAL_MEDIA=Organic Social|REFERRALS=Referrals|OTHER_CAMPAIGNS=Other Campaigns
      DIRECT_TRAFFIC=Direct Traffic|OFFLINE=Offline Sources|PAID_SOCIAL=Paid Social
    hs_analytics_source_data_1|Original Traffic Source Drill-Down 1|string/text|r
    hs_analytics_source_data_2|Original Traffic Source Drill-Down 2|string/text|r
    hs_associated_target_accounts|Associated Target Accounts|number/calculation_rollup|rc
    hs_calculated_phone_number|Calculated Phone Number in International Format|string/text|rc
    hs_calculated_phone_number_country_code|Calculated Phone Number Country Code|string/text|rc
    hs_created_by_user_id|Created by user ID|number/number|r
    hs_currently_enrolled_in_prospecting_agent|Currently Enrolled in Prospecting Agent|\
    bool/calculation_equation|rc
    hs_email_bounce|Marketing emails bounced|number/number|r
    hs_email_click|Marketing emails clicked|number/number|r
    hs_email_delivered|Marketing emails delivered|number/number|r
    hs_email_domain|Email Domain|string/text|rc
    hs_email_last_click_date|Last marketing email click date|datetime/date|r
    hs_email_last_open_date|Last marketing email open date|datetime/date|r
    hs_email_open|Marketing emails opened|number/number|r
    hs_email_optout|Unsubscribed from all email|bool/booleancheckbox|r
    hs_full_name_or_email|Full name or email|string/calculation_equation|rc
    hs_is_contact|Is a contact|bool/calculation_read_time|rc
    hs_is_unworked|Contact unworked|bool/calculation_equation|rc
    hs_last_sales_activity_date|last sales activity date old|datetime/date|r
    hs_latest_source|Latest Traffic Source|enumeration/select|r
      ORGANIC_SEARCH=Organic Search|PAID_SEARCH=Paid Search|EMAIL_MARKETING=Email Marketing
      SOCIAL_MEDIA=Organic Social|REFERRALS=Referrals|OTHER_CAMPAIGNS=Other Campaigns
      DIRECT_TRAFFIC=Direct Traffic|OFFLINE=Offline Sources|PAID_SOCIAL=Paid Social
    hs_latest_source_timestamp|Latest Traffic Source Date|datetime/date|r
    hs_marketable_status|Marketing contact status|enumeration/booleancheckbox|r
    hs_membership_has_accessed_private_content|Member has accessed private content|\
    number/calculation_equation|rc
    hs_merged_object_ids|Merged Contact IDs|enumeration/checkbox|r
    hs_object_id|Record ID|number/number|r
    hs_object_source|Record creation source|string/text|r
    hs_object_source_id|Record creation source ID|string/text|r
    hs_object_source_label|Record source|enumeration/select|r
    hs_object_source_user_id|Record creation source user ID|number/number|r
    hs_predictivecontactscorebucket|Lead Rating|enumeration/radio|r
      bucket_1=1 Star|bucket_2=2 Stars|bucket_3=3 Stars|bucket_4=4 Stars
    hs_prospecting_agent_actively_enrolled_count|Prospecting Agent Actively Enrolled Count|\
    number/calculation_rollup|rc
    hs_prospecting_agent_total_enrolled_count|Prospecting Agent Total Enrolled Count|\
    number/calculation_rollup|rc
    hs_registered_member|Registered member|number/calculation_equation|rc
    hs_searchable_calculated_phone_number|Calculated Phone Number without country code|\
    phone_number/phonenumber|rc
    hs_sequences_actively_enrolled_count|Number of sequences actively enrolled|number/number|r
    hs_updated_by_user_id|Updated by user ID|number/number|r
    hubspot_owner_assigneddate|Owner assigned date|datetime/date|r
    hubspotscore|HubSpot Score|number/calculation_score|rc
    ip_city|IP City|string/text|r
    ip_country|IP Country|string/text|r
    ip_state|IP State/Region|string/text|r
    lastmodifieddate|Last Modified Date|datetime/date|r
    notes_last_contacted|Last Contacted|datetime/date|r
    notes_last_updated|Last Activity Date|datetime/date|r
    num_associated_deals|Number of Associated Deals|number/number|r
    num_contacted_notes|Number of times contacted|number/number|r
    num_conversion_events|Number of Form Submissions|number/number|rc
    num_notes|Number of Sales Activities|number/number|r
    recent_conversion_date|Recent Conversion Date|datetime/date|rc
    recent_conversion_event_name|Recent Conversion|string/text|rc
    total_revenue|Total Revenue|number/number|r
    hs_lifecyclestage_subscriber_date|Became a Subscriber Date|datetime/date|r
    hs_lifecyclestage_lead_date|Became a Lead Date|datetime/date|r
    hs_lifecyclestage_marketingqualifiedlead_date|Became a Marketing Qualified Lead Date|datetime/date|r
    hs_lifecyclestage_salesqualifiedlead_date|Became a Sales Qualified Lead Date|datetime/date|r
    hs_lifecyclestage_opportunity_date|Became an Opportunity Date|datetime/date|r
    hs_lifecyclestage_customer_date|Became a Customer Date|datetime/date|r
    hs_lifecyclestage_evangelist_date|Became an Evangelist Date|datetime/date|r
    hs_lifecyclestage_other_date|Became an Other Lifecycle Date|datetime/date|r
    """
}
